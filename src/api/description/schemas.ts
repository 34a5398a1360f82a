/** The shapes beside the answer's own. An unknown field is an error in each, so that none is sent that is not described. */

/** https://www.rfc-editor.org/rfc/rfc9457 */
export const problemSchema = {
  type: 'object',
  properties: { title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' } },
  required: ['title', 'status', 'detail'],
  additionalProperties: false,
};

export const suggestionsSchema = {
  type: 'object',
  properties: {
    suggestions: {
      type: 'array',
      items: {
        type: 'object',
        properties: { label: { type: 'string' }, value: { type: 'string' } },
        required: ['label', 'value'],
        additionalProperties: false,
      },
    },
  },
  required: ['suggestions'],
  additionalProperties: false,
};

const version = { const: '2.0' };

/** The protocol says what a result holds; a tool's has the answer as /api sends it. */
export const mcpResultSchema = {
  type: 'object',
  properties: {
    jsonrpc: version,
    id: { type: ['string', 'integer'] },
    result: { type: 'object', properties: { structuredContent: { $ref: '#/components/schemas/Answer' } } },
  },
  required: ['jsonrpc', 'id', 'result'],
  additionalProperties: false,
};

/** Without an id where none could be read. */
export const mcpErrorSchema = {
  type: 'object',
  properties: {
    jsonrpc: version,
    id: { type: ['string', 'integer', 'null'] },
    error: {
      type: 'object',
      properties: { code: { type: 'integer' }, message: { type: 'string' }, data: {} },
      required: ['code', 'message'],
      additionalProperties: false,
    },
  },
  required: ['jsonrpc', 'id', 'error'],
  additionalProperties: false,
};
