/** Starts a zoneless Angular component, compiled in the browser, under `root`. */
import '@angular/compiler';
import { provideZonelessChangeDetection, type Type } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { MountedPage } from './page.ts';

export async function mountAngular(
  root: HTMLElement,
  selector: string,
  component: Type<{ state(): Record<string, string> }>,
): Promise<MountedPage> {
  root.append(document.createElement(selector));
  const app = await bootstrapApplication(component, { providers: [provideZonelessChangeDetection()] });
  const instance = app.components[0]?.instance as { state(): Record<string, string> };
  return { state: () => instance.state(), unmount: () => app.destroy() };
}
