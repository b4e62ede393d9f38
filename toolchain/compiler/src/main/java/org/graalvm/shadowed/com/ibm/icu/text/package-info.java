/** The part of ICU's normaliser that the parser calls, on top of the JDK. */
package org.graalvm.shadowed.com.ibm.icu.text;
