/** The keys that the stand-in and its tests look at. */
type Key =
  | 'id'
  | 'type'
  | 'custom_id'
  | 'style'
  | 'url'
  | 'label'
  | 'emoji'
  | 'content'
  | 'components'
  | 'accessory'
  | 'options'
  | 'value'
  | 'items'
  | 'media'
  | 'name'
  | 'description'
  | 'required'
  | 'autocomplete'
  | 'choices'
  | 'flags'
  | 'embeds'
  | 'allowed_mentions'
  | 'parse'
  | 'attachments'
  | 'message_reference'
  | 'message_id'
  | 'channel_id'
  | 'accent_color'
  | 'data'
  | 'op'
  | 'd'
  | 't'
  | 's'
  | 'token'
  | 'seq'
  | 'session_id'
  | 'intents'
  | 'shard'
  | 'user'
  | 'author'
  | 'payload_json'
  | 'interaction_metadata'
  | 'spoiler'
  | 'title'
  | 'placeholder'
  | 'min_value'
  | 'max_value'
  | 'max_length'
  | 'integration_types'
  | 'contexts'
  | 'disabled'
  | 'default'
  | 'message'
  | 'member'
  | 'user';

/** An object of which nothing is known but that it came from JSON. */
export type Json = { readonly [K in Key]?: unknown };

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; none for what is no list. */
export const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/** Every component of a message or of a part of one, nested ones and accessories too. */
export function componentsOf(value: unknown): readonly Json[] {
  const inner = (component: Json): readonly Json[] => [
    component,
    ...componentsOf(component.components),
    ...(isJson(component.accessory) ? [component.accessory] : []),
  ];
  return listOf(isJson(value) ? value.components : value).flatMap(inner);
}

/** All text that a message shows in its text displays, one string each. */
export const textsOf = (message: unknown): readonly string[] =>
  componentsOf(message).flatMap(({ type, content }) =>
    type === 10 && typeof content === 'string' ? [content] : [],
  );

/** All buttons of a message. */
export const buttonsOf = (message: unknown): readonly Json[] =>
  componentsOf(message).filter(({ type }) => type === 2);
