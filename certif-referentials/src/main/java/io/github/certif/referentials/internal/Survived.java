package io.github.certif.referentials.internal;

/** What may go wrong in code of third parties without ending the whole program. */
public final class Survived {

    private Survived() {}

    /**
     * The name of a problem, for a finding. Exceptions are survived, and errors of the third party's own: a class that is
     * not there, an endless recursion, a failed assertion.
     *
     * @param problem what was thrown
     * @return the simple name of its class
     * @throws Error if it is one that nobody survives: no memory left, a broken virtual machine
     */
    public static String name(Throwable problem) {
        if (problem instanceof VirtualMachineError error && !(problem instanceof StackOverflowError)) {
            throw error;
        }
        return problem.getClass().getSimpleName();
    }
}
