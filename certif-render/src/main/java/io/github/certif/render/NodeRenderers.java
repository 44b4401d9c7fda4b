package io.github.certif.render;

import io.github.certif.render.document.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the renderer of a node: the first in order that writes its type. A format puts its own renderers last, so
 * that those of a client come first.
 *
 * @param <T> where a format writes to
 */
public final class NodeRenderers<T> {

    private final Map<Class<? extends Node>, NodeRenderer<T>> byType = new HashMap<>();

    /**
     * The renderers of a format.
     *
     * @param inOrder the renderers, those that win first
     */
    public NodeRenderers(List<? extends NodeRenderer<T>> inOrder) {
        for (NodeRenderer<T> renderer : inOrder) {
            renderer.nodeTypes().forEach(type -> byType.putIfAbsent(type, renderer));
        }
    }

    /**
     * Writes nodes.
     *
     * @param nodes the nodes in order
     * @param target where to
     * @throws IllegalStateException if no renderer writes the type of a node
     */
    public void render(List<? extends Node> nodes, T target) {
        for (Node node : nodes) {
            NodeRenderer<T> renderer = byType.get(node.getClass());
            if (renderer == null) {
                throw new IllegalStateException(
                        "nothing renders " + node.getClass().getSimpleName());
            }
            renderer.render(node, target);
        }
    }
}
