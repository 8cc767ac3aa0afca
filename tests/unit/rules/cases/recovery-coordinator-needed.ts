import { request } from '../records.ts';
import type { Case } from './case.ts';

export const recoveryCoordinatorNeeded: readonly Case[] = [
  {
    rule: 'recovery-coordinator-needed',
    when: 'nobody named',
    request: request('recover-device', { recoveryCoordinator: undefined }),
    finds: 1,
    severity: 'error',
    says: ['họ tên và số điện thoại'],
    field: 'recoveryCoordinator.fullName',
  },
  {
    rule: 'recovery-coordinator-needed',
    when: 'no phone',
    request: request('recover-device', { recoveryCoordinator: { fullName: 'Trần Thị Bình' } }),
    finds: 1,
    field: 'recoveryCoordinator.mobile',
  },
  {
    rule: 'recovery-coordinator-needed',
    when: 'name and phone',
    request: request('recover-device', {
      recoveryCoordinator: { fullName: 'Trần Thị Bình', mobile: '0912345679' },
    }),
    finds: 0,
  },
  {
    rule: 'recovery-coordinator-needed',
    when: 'to the Bureau',
    request: request('recover-device', {
      certificateIds: [],
      deviceIds: ['sim'],
      addressee: 'bureau',
      recoveryCoordinator: undefined,
    }),
    finds: 0,
  },
];
