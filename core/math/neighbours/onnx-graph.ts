/**
 * A model of two nodes in ONNX's protobuf format, written by hand (onnx.proto3, IR version 8, opset 13):
 * similarities = Gemm(queries, corpus, transB = 1), then the `k` largest of each row by TopK.
 * Inputs `queries` [q, dimensions], `corpus` [n, dimensions] and `k` [1]; outputs `values` and `indices` [q, k].
 */
export function buildNeighbourModel(dimensions: number): Uint8Array {
  const graph = message(
    bytesField(
      1,
      node('Gemm', ['queries', 'corpus'], ['similarities'], [intAttribute('transB', 1)]),
    ),
    bytesField(1, node('TopK', ['similarities', 'k'], ['values', 'indices'], [])),
    textField(2, 'neighbours'),
    bytesField(11, tensorInfo('queries', FLOAT, ['q', dimensions])),
    bytesField(11, tensorInfo('corpus', FLOAT, ['n', dimensions])),
    bytesField(11, tensorInfo('k', INT64, [1])),
    bytesField(12, tensorInfo('values', FLOAT, ['q', 'k'])),
    bytesField(12, tensorInfo('indices', INT64, ['q', 'k'])),
  );
  const opset = message(textField(1, ''), intField(2, 13));
  return Uint8Array.from(message(intField(1, 8), bytesField(7, graph), bytesField(8, opset)));
}

/** TensorProto.DataType. */
const FLOAT = 1;
const INT64 = 7;
/** AttributeProto.AttributeType. */
const INT_ATTRIBUTE = 2;

function node(
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: readonly number[][],
): number[] {
  return message(
    ...inputs.map((name) => textField(1, name)),
    ...outputs.map((name) => textField(2, name)),
    textField(4, operator),
    ...attributes.map((attribute) => bytesField(5, attribute)),
  );
}

function intAttribute(name: string, value: number): number[] {
  return message(textField(1, name), intField(3, value), intField(20, INT_ATTRIBUTE));
}

/** ValueInfoProto of a tensor; a side is a number or the name of a length known only at run time. */
function tensorInfo(
  name: string,
  elementType: number,
  sides: readonly (number | string)[],
): number[] {
  const shape = message(
    ...sides.map((side) =>
      bytesField(1, typeof side === 'number' ? intField(1, side) : textField(2, side)),
    ),
  );
  const tensor = message(intField(1, elementType), bytesField(2, shape));
  return message(textField(1, name), bytesField(2, bytesField(1, tensor)));
}

function message(...fields: readonly number[][]): number[] {
  return fields.flat();
}

function intField(number: number, value: number): number[] {
  return [...varint(number * 8), ...varint(value)];
}

function bytesField(number: number, bytes: readonly number[]): number[] {
  return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
}

function textField(number: number, text: string): number[] {
  return bytesField(number, [...new TextEncoder().encode(text)]);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
}
