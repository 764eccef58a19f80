// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.util.Set;

/**
 * A thing, as far as rights see it.
 *
 * @param kind e.g. {@code noodsteunpunt}; Dutch, it stands in messages
 * @param organisation id of the owner
 * @param sharedWith ids of organisations that may see it
 */
public record Owned(String kind, String id, String organisation, Set<String> sharedWith) {}
