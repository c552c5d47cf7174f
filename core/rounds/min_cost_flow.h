// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace naervaer {

/// Nodes and arcs that whole units flow along from one node to another, at the least cost there is. The one place that
/// knows the library for it (LEMON's network simplex).
class MinCostFlow {
public:
    using Node = int;
    using Arc = int;

    Node addNode() { return m_nodes++; }
    /// An arc that takes `capacity` units at most, each at `cost`, which may be below 0; no circle of arcs may be.
    Arc addArc(Node from, Node to, int capacity, std::int64_t cost);
    /// Sends `units` from source to sink at least cost; false when so many do not go through.
    [[nodiscard]] bool solve(Node source, Node sink, int units);
    /// What flows along an arc, after solve().
    [[nodiscard]] int flow(Arc arc) const { return m_flows[static_cast<std::size_t>(arc)]; }

private:
    struct Edge {
        Node from;
        Node to;
        int capacity;
        std::int64_t cost;
    };

    int m_nodes = 0;
    std::vector<Edge> m_edges;
    std::vector<int> m_flows;
};

} // namespace naervaer
