/**
 * SpinalHDL for Java: the builder layer that describes circuits; the only package that imports
 * SpinalHDL.
 */
package org.taipan.hdl;
