/** Records in bytes: what is kept of the library when the tools are built. */
package org.taipan.compiler.store;
