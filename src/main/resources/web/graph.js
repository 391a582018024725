// Draws the neighbourhood that the table beside it lists. Cytoscape is a global: its WebJar ships it so.
const drawing = document.getElementById('drawing');
const source = drawing.dataset.source;
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const ink = dark ? '#e6eaed' : '#17212b';
const line = dark ? '#536473' : '#b6c0c8';
const colours = { asked: '#d1632a', citing: '#2a8f6a', cited: '#2b7fc2', far: '#7d8a95' };

const answer = await fetch(source);
if (answer.ok) {
  const graph = await answer.json();
  const elements = [
    ...graph.nodes.map((node) => ({
      data: { id: node.symbol, title: node.title, role: node.role, indexed: node.indexed, url: node.url, size: 14 + 5 * Math.log2(1 + node.citedByCount) },
    })),
    ...graph.edges.map((edge) => ({ data: { id: edge.citing + '→' + edge.cited, source: edge.citing, target: edge.cited, verb: edge.verbs.join(', ') } })),
  ];
  const view = cytoscape({
    container: drawing,
    elements,
    minZoom: 0.2,
    maxZoom: 3,
    style: [
      { selector: 'node', style: { label: 'data(id)', 'font-size': 10, color: ink, 'text-valign': 'bottom', 'text-margin-y': 3, width: 'data(size)', height: 'data(size)', 'background-color': (node) => colours[node.data('role')] } },
      { selector: 'node[!indexed]', style: { 'background-opacity': 0.15, 'border-width': 2, 'border-style': 'dashed', 'border-color': (node) => colours[node.data('role')] } },
      { selector: 'edge', style: { width: 1.2, 'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': 'bezier' } },
      { selector: 'edge.near', style: { label: 'data(verb)', 'font-size': 9, color: ink, 'text-rotation': 'autorotate', 'line-color': colours.asked, 'target-arrow-color': colours.asked } },
    ],
    layout: { name: 'cose', animate: false, nodeRepulsion: 9000, idealEdgeLength: 90, padding: 24 },
  });
  view.on('tap', 'node', (event) => location.assign(event.target.data('url')));
  view.on('mouseover', 'node', (event) => event.target.connectedEdges().addClass('near'));
  view.on('mouseout', 'node', (event) => event.target.connectedEdges().removeClass('near'));
  drawing.dataset.drawn = String(view.nodes().length);
}
