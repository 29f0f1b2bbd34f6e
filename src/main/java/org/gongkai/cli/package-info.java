/**
 * The commands: arguments, configuration, run report, exit codes.
 *
 * <p>The only package that parses arguments or prints to the terminal.
 */
package org.gongkai.cli;
