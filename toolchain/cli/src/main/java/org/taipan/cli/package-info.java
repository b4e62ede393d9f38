/** The taipan command. */
package org.taipan.cli;
