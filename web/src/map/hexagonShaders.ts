/** The most classes that a scale may have. */
export const CLASSES = 8

const classes = Array.from({ length: CLASSES }, (_, index) => index)

const block = `layout(std140) uniform hexagonsUniforms {
  mat4 matrix;
  vec4 edge;
  float edgeWidth;
  float opacity;
  float clipFrom;
  float clipTo;
  ${classes.map((index) => `float start${index};`).join('\n  ')}
  ${classes.map((index) => `vec4 color${index};`).join('\n  ')}
} hexagons;
`

/** What is the same for all hexagons of a tile: where the tile lies, and what their counts look like. */
export const hexagonsModule = {
  name: 'hexagons',
  vs: block,
  fs: block,
  uniformTypes: {
    matrix: 'mat4x4<f32>',
    edge: 'vec4<f32>',
    edgeWidth: 'f32',
    opacity: 'f32',
    clipFrom: 'f32',
    clipTo: 'f32',
    ...Object.fromEntries(classes.map((index) => [`start${index}`, 'f32'])),
    ...Object.fromEntries(classes.map((index) => [`color${index}`, 'vec4<f32>'])),
  },
} as const

/** The names of the vertex inputs that hold the corners of a hexagon, two in each. */
export function cornerInputs(sides: number): string[] {
  return Array.from({ length: Math.ceil(sides / 2) }, (_, index) => `corners${index}`)
}

/** A fan of triangles around the middle; the colour follows from the count, so that a change writes one number only. */
export function vertexShader(sides: number): string {
  const inputs = cornerInputs(sides)
  return `#version 300 es
#define SHADER_NAME hexagon-tile-vertex
${inputs.map((name) => `in vec4 ${name};`).join('\n')}
in float count;
out vec4 fill;
out float rim;
out float across;

vec2 corner(int index) {
  vec4 pair = ${inputs[0]};
  ${inputs.map((name, index) => `if (index / 2 == ${index}) pair = ${name};`).join('\n  ')}
  return index % 2 == 0 ? pair.xy : pair.zw;
}

vec2 middle() {
  vec2 sum = vec2(0.0);
  for (int index = 0; index < ${sides}; index += 1) sum += corner(index);
  return sum / ${sides}.0;
}

void main() {
  int triangle = gl_VertexID / 3;
  int point = gl_VertexID % 3;
  vec2 place = point == 0 ? middle() : corner((triangle + point - 1) % ${sides});
  rim = point == 0 ? 0.0 : 1.0;
  fill = vec4(0.0);
  ${classes.map((index) => `if (count >= hexagons.start${index}) fill = hexagons.color${index};`).join('\n  ')}
  gl_Position = hexagons.matrix * vec4(place, 0.0, 1.0);
  across = gl_Position.x / gl_Position.w * 0.5 + 0.5;
}
`
}

/** The colour inside, and the edge's over it where the outline is nearer than half the edge's width; premultiplied. */
export const fragmentShader = `#version 300 es
#define SHADER_NAME hexagon-tile-fragment
precision highp float;
in vec4 fill;
in float rim;
in float across;
out vec4 fragColor;

void main() {
  if (across < hexagons.clipFrom || across >= hexagons.clipTo) discard;
  float slope = length(vec2(dFdx(rim), dFdy(rim)));
  float distance = (1.0 - rim) / max(slope, 1e-6);
  float covered = clamp(hexagons.edgeWidth * 0.5 - distance + 0.5, 0.0, 1.0) * hexagons.edge.a * step(0.001, fill.a);
  float alpha = covered + fill.a * (1.0 - covered);
  vec3 color = hexagons.edge.rgb * covered + fill.rgb * fill.a * (1.0 - covered);
  fragColor = vec4(color, alpha) * hexagons.opacity;
}
`
