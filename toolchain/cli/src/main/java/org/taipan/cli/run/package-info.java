/** Programs and machines: loading one, running it on the other, and saying what happened. */
package org.taipan.cli.run;
