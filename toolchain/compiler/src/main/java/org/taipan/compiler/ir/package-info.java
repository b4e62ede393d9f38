/** The intermediate representation: a control-flow graph in SSA form, its printer and verifier. */
package org.taipan.compiler.ir;
