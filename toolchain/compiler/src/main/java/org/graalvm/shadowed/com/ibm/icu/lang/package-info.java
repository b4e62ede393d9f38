/** The part of ICU's character database that the parser calls, on top of the JDK. */
package org.graalvm.shadowed.com.ibm.icu.lang;
