/** The {@code taipan} command: one class a subcommand. */
package org.taipan.cli;
