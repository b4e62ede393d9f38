/** The circuits of docs/hdl.md; {@link org.taipan.hdl.tutorial.TutorialTest} compares the two. */
package org.taipan.hdl.tutorial;
