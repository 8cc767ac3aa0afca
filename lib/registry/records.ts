/** The forms over the registry's records, and how a record is named in a sentence. */

import { deviceNumber } from './display.ts';
import { certificateForm } from './forms/certificate.ts';
import { adviseFields, checkFields } from './forms/checks.ts';
import { deviceForm } from './forms/device.ts';
import { organisationForm } from './forms/organisation.ts';
import { staffForm } from './forms/staff.ts';
import { systemForm } from './forms/system.ts';
import type { FormField, FormValues, RecordForm } from './forms/types.ts';
import { deviceKindLabels } from './labels.ts';
import type { Certificate, Device, StoreName } from './schema.ts';

/** The stores that have a form of this kind; a request has an editor of its own. */
export type FormStore = Exclude<StoreName, 'requests'>;

export const recordForms: { [S in FormStore]: RecordForm<S> } = {
  organisations: organisationForm,
  staff: staffForm,
  systems: systemForm,
  devices: deviceForm,
  certificates: certificateForm,
};

type Sections = Pick<RecordForm<FormStore>, 'sections'>;

/** All fields of a form that are shown for these values, in order. */
export function shownFields(form: Sections, values: FormValues): FormField[] {
  return form.sections.flatMap(({ fields }) => fields.filter((field) => field.shown?.(values) ?? true));
}

/** What is wrong with a form: field name → Vietnamese message with the remedy; empty when it can be saved. */
export function checkForm(form: Sections, values: FormValues): Record<string, string> {
  return checkFields(shownFields(form, values), values);
}

/** Remarks that do not keep the record from being saved: field name → message. */
export function adviseForm(form: Sections, values: FormValues): Record<string, string> {
  return adviseFields(shownFields(form, values), values);
}

/** What one record of a store is called. */
export const storeNouns: Record<StoreName, string> = {
  organisations: 'đơn vị',
  staff: 'người',
  systems: 'thiết bị, dịch vụ, phần mềm',
  devices: 'thiết bị lưu khóa',
  certificates: 'chứng thư',
  requests: 'hồ sơ',
};

/** `PKI Token 123456`, `SIM PKI 8984…`: the kind and the number it is known by. */
export function deviceName(device: Device): string {
  const number = deviceNumber(device) ?? device.phoneNumber;
  return number ? `${deviceKindLabels[device.kind]} ${number}` : deviceKindLabels[device.kind];
}

/** `subjectName` is given where it is known; a certificate without a name goes by its serial number. */
export function certificateName(certificate: Certificate, subjectName?: string): string {
  return certificate.commonName ?? subjectName ?? certificate.serialNumber;
}

/** The last three digits of an ID number, enough to tell two people apart, and not how long it is. */
export function maskIdNumber(idNumber: string): string {
  return `••••${idNumber.slice(-3)}`;
}
