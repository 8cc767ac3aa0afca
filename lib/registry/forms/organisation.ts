import { adviseOfficialEmail, checkBudgetCode, checkEmail, checkPhone, checkTaxCode } from './checks.ts';
import { provinceNames } from './staff.ts';
import type { RecordForm } from './types.ts';
import { code, compact, levelFields, levels, phone, shownLevels, shownText, text } from './values.ts';

export const organisationForm: RecordForm<'organisations'> = {
  store: 'organisations',
  sections: [
    {
      title: 'Cơ quan, tổ chức',
      fields: [
        { name: 'name', label: 'Tên cơ quan, tổ chức', kind: 'text', required: true, wide: true },
        { name: 'shortName', label: 'Tên viết tắt', kind: 'text' },
        {
          name: 'electronicId',
          label: 'Mã định danh điện tử',
          help: 'electronic-id',
          kind: 'text',
          code: true,
          hint: 'Ví dụ G11.07.05.',
        },
        {
          name: 'taxCode',
          label: 'Mã số thuế',
          kind: 'text',
          inputMode: 'numeric',
          code: true,
          check: checkTaxCode,
        },
        {
          name: 'budgetCode',
          label: 'Mã quan hệ ngân sách',
          help: 'budget-code',
          kind: 'text',
          inputMode: 'numeric',
          code: true,
          check: checkBudgetCode,
        },
        { name: 'address', label: 'Địa chỉ', kind: 'text', wide: true },
        { name: 'province', label: 'Tỉnh, thành phố', kind: 'text', suggestions: provinceNames },
        { name: 'phone', label: 'Số điện thoại', kind: 'text', inputMode: 'tel', check: checkPhone },
        {
          name: 'officialEmail',
          label: 'Địa chỉ thư điện tử công vụ',
          help: 'official-email',
          kind: 'text',
          inputMode: 'email',
          check: checkEmail,
          advise: adviseOfficialEmail,
        },
      ],
    },
    {
      title: 'Người đứng đầu và con dấu',
      fields: [
        {
          name: 'headName',
          label: 'Họ và tên người đứng đầu',
          kind: 'text',
        },
        { name: 'headTitle', label: 'Chức vụ người đứng đầu', kind: 'text' },
        {
          name: 'hasOwnSeal',
          label: 'Có tư cách pháp nhân, có con dấu riêng',
          help: 'own-seal',
          kind: 'flag',
          wide: true,
          hint: 'Là cơ quan, tổ chức quản lý trực tiếp thuê bao (khoản 6 Điều 3 Nghị định 68/2024/NĐ-CP).',
        },
        {
          name: 'hasDigitalSignature',
          label: 'Đã có chữ ký số của cơ quan',
          help: 'own-signature',
          kind: 'flag',
          wide: true,
        },
      ],
    },
    { title: 'Tên tổ chức trên chứng thư', fields: levelFields },
  ],
  blank: {},
  toValues: (organisation) => ({
    name: organisation.name,
    shortName: shownText(organisation.shortName),
    electronicId: shownText(organisation.electronicId),
    taxCode: shownText(organisation.taxCode),
    budgetCode: shownText(organisation.budgetCode),
    address: shownText(organisation.address),
    province: shownText(organisation.province),
    phone: shownText(organisation.phone),
    officialEmail: shownText(organisation.officialEmail),
    headName: shownText(organisation.head?.name),
    headTitle: shownText(organisation.head?.title),
    hasOwnSeal: organisation.hasOwnSeal ? 'yes' : '',
    hasDigitalSignature: organisation.hasDigitalSignature ? 'yes' : '',
    ...shownLevels(organisation.levels),
  }),
  toRecord: (values, base) => {
    const headName = text(values, 'headName');
    const headTitle = text(values, 'headTitle');
    return compact({
      ...base,
      name: text(values, 'name') ?? '',
      shortName: text(values, 'shortName'),
      electronicId: text(values, 'electronicId'),
      taxCode: code(values, 'taxCode'),
      budgetCode: code(values, 'budgetCode'),
      address: text(values, 'address'),
      province: text(values, 'province'),
      phone: phone(values, 'phone'),
      officialEmail: text(values, 'officialEmail'),
      head: headName || headTitle ? { name: headName ?? '', title: headTitle ?? '' } : undefined,
      hasOwnSeal: values.hasOwnSeal === 'yes',
      hasDigitalSignature: values.hasDigitalSignature === 'yes',
      levels: levels(values),
    });
  },
};
