package io.github.certif.model.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style of our Immutables values.
 *
 * <p>The generated class is package-private and never appears in a signature: callers see the interface, its {@code of}
 * or {@code builder()}, and accessors that start with {@code get} or {@code is}, so that any
 * Jakarta validator sees their constraints. Collections are those of the JDK and keep the order in which they
 * were given. Values of any module of the library may use it; it leaves no trace in class files.
 */
@Value.Style(
        jdkOnly = true,
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = {"get*", "is*"},
        // Without this, generated classes carry an annotation that embedders' compilers warn of not finding.
        allowedClasspathAnnotations = Override.class)
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
public @interface CertifStyle {}
