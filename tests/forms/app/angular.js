import '@angular/compiler';
import { Injectable } from '@angular/core';
import { NativeDateAdapter } from '@angular/material/core';
import { bootstrapApplication } from '@angular/platform-browser';

/** Starts a component under `#app` and makes its `state()` the page's. */
export async function startAngular(selector, component, providers) {
  document.getElementById('app').append(document.createElement(selector));
  const app = await bootstrapApplication(component, { providers });
  const { instance } = app.components[0];
  window.__frameworkState = () =>
    Object.fromEntries(
      Object.entries(instance.state()).map(([key, value]) => [key, value == null ? '' : String(value)]),
    );
  window.__ready = true;
}

/** Dates are read and shown as dd/MM/yyyy, as a Vietnamese application would have it. */
export const VietnameseDates = Injectable()(
  class extends NativeDateAdapter {
    parse(value) {
      const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(value).trim()) ?? [];
      return year ? new Date(Number(year), Number(month) - 1, Number(day)) : value ? this.invalid() : null;
    }
    format(date, shape) {
      return shape?.day ? vn(date) : super.format(date, shape);
    }
  },
);

export function vn(date) {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return '';
  const two = (n) => String(n).padStart(2, '0');
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}
