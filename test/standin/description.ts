import { Ajv2020 } from 'ajv/dist/2020.js';
import * as spec from 'discord-api-spec/zod';
import * as z from 'zod';

// Discord's own description of its API, as JSON Schema: unlike the zod schemas it refuses unknown keys.

const ajv = new Ajv2020({ strict: false, logger: false });
ajv.addFormat('uri', (address: string) => URL.canParse(address));

/** discord.js says in every message that it enforces no nonce, also where the description has no word for it. */
const withoutQuirks = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value) => (key === 'enforce_nonce' && value === false ? undefined : value)),
  );

const compiled = (schema: unknown) => {
  if (!(schema instanceof z.core.$ZodType)) throw new TypeError('The description has no such schema');
  const check = ajv.compile(z.toJSONSchema(schema, { unrepresentable: 'any' }));
  return (body: unknown): string | null =>
    check(withoutQuirks(body))
      ? null
      : ajv.errorsText(check.errors, { dataVar: 'body', separator: '; ' }).slice(0, 600);
};

/** Each says what a body has wrong by Discord's description, or null. */
export const described = {
  answer: compiled(spec.CreateMessageInteractionCallbackRequestSchema),
  update: compiled(spec.UpdateMessageInteractionCallbackRequestSchema),
  choices: compiled(spec.ApplicationCommandAutocompleteCallbackRequestSchema),
  edit: compiled(spec.IncomingWebhookUpdateRequestPartialSchema),
  followUp: compiled(spec.IncomingWebhookRequestPartialSchema),
  message: compiled(spec.MessageCreateRequestSchema),
  command: compiled(spec.ApplicationCommandUpdateRequestSchema),
} as const;
