import type { Office } from '../types.ts';

/** The same for every province. */
export const bureau: Office = {
  name: 'Cục Chứng thực số và Bảo mật thông tin',
  address: 'Lô CN27A, Khu công nghệ cao Hòa Lạc, Thạch Thất, Hà Nội',
  phones: ['024.3773.8668'],
  electronicId: 'G11.07.05',
};
