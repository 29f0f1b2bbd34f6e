/**
 * The invented world that synthetic reports speak of: agencies in real places, and true figures.
 *
 * <p>A seed comes in; agencies and figures that satisfy every sum of the official form go out.
 */
package org.gongkai.cli.sample.world;
