// The package ships its zod schemas without types; these are the ones that the stand-in uses.
declare module 'discord-api-spec/zod' {
  export const ApplicationCommandAutocompleteCallbackRequestSchema: unknown;
  export const ApplicationCommandUpdateRequestSchema: unknown;
  export const CreateMessageInteractionCallbackRequestSchema: unknown;
  export const IncomingWebhookRequestPartialSchema: unknown;
  export const IncomingWebhookUpdateRequestPartialSchema: unknown;
  export const MessageCreateRequestSchema: unknown;
  export const UpdateMessageInteractionCallbackRequestSchema: unknown;
}
