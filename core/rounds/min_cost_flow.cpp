// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/min_cost_flow.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace naervaer {

MinCostFlow::Arc MinCostFlow::addArc(Node from, Node to, int capacity, std::int64_t cost)
{
    m_edges.push_back({from, to, capacity, cost});
    return static_cast<Arc>(m_edges.size()) - 1;
}

bool MinCostFlow::solve(Node source, Node sink, int units)
{
    using Graph = lemon::SmartDigraph; // its maps are vectors: the others use what C++20 took out of allocators
    Graph graph;
    graph.reserveNode(m_nodes);
    graph.reserveArc(static_cast<int>(m_edges.size()));
    for (int node = 0; node < m_nodes; ++node)
        graph.addNode();
    for (const Edge& edge : m_edges)
        graph.addArc(Graph::nodeFromId(edge.from), Graph::nodeFromId(edge.to));
    Graph::ArcMap<int> capacities(graph);
    Graph::ArcMap<std::int64_t> costs(graph);
    for (Arc arc = 0; arc < static_cast<Arc>(m_edges.size()); ++arc) {
        capacities[Graph::arcFromId(arc)] = m_edges[static_cast<std::size_t>(arc)].capacity;
        costs[Graph::arcFromId(arc)] = m_edges[static_cast<std::size_t>(arc)].cost;
    }
    using Simplex = lemon::NetworkSimplex<Graph, int, std::int64_t>;
    Simplex simplex(graph);
    simplex.upperMap(capacities).costMap(costs);
    simplex.stSupply(Graph::nodeFromId(source), Graph::nodeFromId(sink), units);
    if (simplex.run() != Simplex::OPTIMAL)
        return false;
    m_flows.resize(m_edges.size());
    for (Arc arc = 0; arc < static_cast<Arc>(m_edges.size()); ++arc)
        m_flows[static_cast<std::size_t>(arc)] = simplex.flow(Graph::arcFromId(arc));
    return true;
}

} // namespace naervaer
