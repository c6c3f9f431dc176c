/**
 * What the systems that courses are run with need to grade an exercise by themselves: scripts and
 * workflows, made of templates that lie beside this package. A {@link
 * io.github.backstep.grade.export.CourseSystem} names the files of one system; what is in them is
 * for whoever sets up the course to read and change.
 */
@NullMarked
package io.github.backstep.grade.export;

import org.jspecify.annotations.NullMarked;
