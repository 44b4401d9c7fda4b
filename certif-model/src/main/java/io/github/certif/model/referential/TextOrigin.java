package io.github.certif.model.referential;

/** Where the wording of a text comes from. */
public enum TextOrigin {
    /** As the source prints it: a name, a code, a form label. */
    PRINTED,
    /** Put together from what the source damages or scatters. */
    RECONSTRUCTED,
    /** Worded by the pack, faithful to the source. */
    REWORDED
}
