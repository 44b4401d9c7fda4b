package io.github.certif.render;

import io.github.certif.render.document.Node;
import java.util.Set;

/**
 * Writes some types of nodes in one format: what a client supplies to replace how one type looks.
 *
 * @param <T> where a format writes to
 */
public interface NodeRenderer<T> {
    /**
     * The types that it writes.
     *
     * @return the types
     */
    Set<Class<? extends Node>> nodeTypes();

    /**
     * Writes a node.
     *
     * @param node a node of one of its types
     * @param target where to
     */
    void render(Node node, T target);
}
