import { deviceKindLabels, deviceStatusLabels } from '../labels.ts';
import { type DeviceKind, deviceKinds, deviceStatuses } from '../schema.ts';
import { adviseBarcode, adviseIccid, checkIccid, checkPhone } from './checks.ts';
import type { FormValues, RecordForm } from './types.ts';
import { choice, code, compact, optionsOf, phone, shownText, text } from './values.ts';

/** A box of another kind of device stays in sight while it holds something: nothing goes unseen. */
const shownFor =
  (name: string, ...kinds: DeviceKind[]) =>
  (values: FormValues) =>
    kinds.some((kind) => kind === values.kind) || Boolean(values[name]);

export const deviceForm: RecordForm<'devices'> = {
  store: 'devices',
  sections: [
    {
      title: 'Thiết bị lưu khóa bí mật',
      fields: [
        {
          name: 'kind',
          label: 'Loại thiết bị',
          kind: 'choice',
          required: true,
          options: optionsOf(deviceKindLabels),
        },
        {
          name: 'status',
          label: 'Tình trạng',
          kind: 'choice',
          required: true,
          options: optionsOf(deviceStatusLabels),
        },
        {
          name: 'serialNumber',
          label: 'Số hiệu thiết bị (mã vạch)',
          help: 'barcode',
          kind: 'text',
          code: true,
          hint: 'In trên thân thiết bị.',
          shown: shownFor('serialNumber', 'pki-token', 'hsm'),
          advise: adviseBarcode,
        },
        {
          name: 'iccid',
          label: 'Số ICCID',
          help: 'iccid',
          kind: 'text',
          inputMode: 'numeric',
          code: true,
          hint: 'In trên SIM, 19 hoặc 20 chữ số.',
          shown: shownFor('iccid', 'sim-pki'),
          check: checkIccid,
          advise: adviseIccid,
        },
        {
          name: 'carrier',
          label: 'Nhà mạng',
          kind: 'text',
          shown: shownFor('carrier', 'sim-pki'),
          suggestions: ['Viettel', 'VinaPhone', 'MobiFone'],
        },
        {
          name: 'phoneNumber',
          label: 'Số thuê bao của SIM',
          kind: 'text',
          inputMode: 'tel',
          shown: shownFor('phoneNumber', 'sim-pki'),
          check: checkPhone,
        },
        {
          name: 'holderId',
          label: 'Người đang giữ',
          kind: 'reference',
          references: () => 'staff',
          wide: true,
        },
      ],
    },
  ],
  blank: { kind: '', status: 'in-use' },
  toValues: (device) => ({
    kind: device.kind,
    status: device.status,
    serialNumber: shownText(device.serialNumber),
    iccid: shownText(device.iccid),
    carrier: shownText(device.carrier),
    phoneNumber: shownText(device.phoneNumber),
    holderId: shownText(device.holderId),
  }),
  toRecord: (values, base) =>
    compact({
      ...base,
      kind: choice(values, 'kind', deviceKinds, 'pki-token'),
      status: choice(values, 'status', deviceStatuses, 'in-use'),
      serialNumber: code(values, 'serialNumber'),
      iccid: code(values, 'iccid'),
      carrier: text(values, 'carrier'),
      phoneNumber: phone(values, 'phoneNumber'),
      holderId: text(values, 'holderId'),
    }),
};
