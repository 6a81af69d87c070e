import { type APIMessageComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Drawn } from '../discord/draw/message.ts';
import { htmlOf } from './markdown.ts';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function pictureHtml({ files, alts }: Drawn): string {
  const [file] = files;
  if (!file || !Buffer.isBuffer(file.data)) return '';
  return `<img alt="${escapeHtml(alts[0] ?? '')}" src="data:image/png;base64,${file.data.toString('base64')}">`;
}

/** A component as HTML, in the shape that Discord gives it. */
function componentHtml(component: APIMessageComponent, drawn: Drawn): string {
  switch (component.type) {
    case ComponentType.Container: {
      const colour = (component.accent_color ?? 0).toString(16).padStart(6, '0');
      const inner = component.components.map((each) => componentHtml(each, drawn)).join('');
      return `<div class="container" style="border-left-color:#${colour}">${inner}</div>`;
    }
    case ComponentType.Section: {
      const inner = component.components.map((each) => componentHtml(each, drawn)).join('');
      const { accessory } = component;
      const side = accessory.type === ComponentType.Button ? componentHtml(accessory, drawn) : '';
      return `<div class="section"><div class="words">${inner}</div>${side}</div>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="text">${htmlOf(component.content)}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.MediaGallery:
      return `<div class="gallery">${pictureHtml(drawn)}</div>`;
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map((each) => componentHtml(each, drawn)).join('')}</div>`;
    case ComponentType.Button: {
      const label = 'label' in component ? (component.label ?? '') : '';
      return `<span class="button${component.style === ButtonStyle.Danger ? ' danger' : ''}">${escapeHtml(label)}</span>`;
    }
    case ComponentType.StringSelect:
      return `<span class="menu">${escapeHtml(component.placeholder ?? '')}<span>⌄</span></span>`;
    default:
      return '';
  }
}

/** A message as HTML. */
export function messageHtml(drawn: Drawn): string {
  const inner = drawn.components.map((each) => componentHtml(each, drawn)).join('');
  return `<div class="message"><div class="avatar">C</div><div class="content"><div class="author">Chapter &amp; Verse <span class="app">APP</span></div>${inner}</div></div>`;
}
