/** The machine that the command runs on: its tools, its packages, its terminal, the repository. */
package org.taipan.cli.host;
