/** What stands behind a simulated machine's host link: the files of the host. */
package org.taipan.testbench.host;
