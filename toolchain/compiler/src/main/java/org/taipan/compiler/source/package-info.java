/** Source files, positions in them, and errors printed in CPython's layout. */
package org.taipan.compiler.source;
