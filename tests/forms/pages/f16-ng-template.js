import '@angular/compiler';
import { ChangeDetectorRef, Component, inject, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { startAngular } from '../app/angular.js';

const App = Component({
  selector: 'app-root',
  imports: [FormsModule],
  template: `
<h2>Thông báo thất lạc thiết bị lưu khóa bí mật</h2>
<p>Nơi nhận thông báo: <select [(ngModel)]="v.to" name="to" data-truth="to"><option value="">Đang tải danh mục…</option>@for (o of offices; track o.id) {<option [value]="o.id">{{ o.name }}</option>}</select></p>
<p>Số thông báo: <input [(ngModel)]="v.no" name="no" data-truth="no"> Ngày thông báo: <input type="date" [(ngModel)]="v.date" name="date" data-truth="date"></p>
<table class="line"><tr><td>Thuê bao</td><td><input [(ngModel)]="v.name" name="name" data-truth="name"></td></tr><tr><td>Đơn vị quản lý thuê bao</td><td><input [(ngModel)]="v.unit" name="unit" data-truth="unit"></td></tr><tr><td>Chứng thư số có số hiệu</td><td><input [(ngModel)]="v.serial" name="serial" data-truth="serial"></td></tr><tr><td>Thiết bị có số hiệu</td><td><input [(ngModel)]="v.device" name="device" data-truth="device"></td></tr></table>
@if (v.device) {<p>Ngày mất: <input type="date" [(ngModel)]="v.lost" name="lost" data-truth="lost"></p><p>Trình bày hoàn cảnh: <textarea [(ngModel)]="v.how" name="how" data-truth="how"></textarea></p><p>Các bước đã xử lý: <textarea [(ngModel)]="v.done" name="done" data-truth="done"></textarea></p>}
<button type="button" data-danger="gui">Gửi</button>`,
})(
  class {
    changes = inject(ChangeDetectorRef);
    v = { to: '', no: '', date: '', name: '', unit: '', serial: '', device: '', lost: '', how: '', done: '' };
    offices = [];
    constructor() {
      setTimeout(() => {
        this.offices = [
          { id: 'CUC', name: 'Cục Chứng thực số và Bảo mật thông tin' },
          { id: 'SO', name: 'Sở Khoa học và Công nghệ' },
        ];
        this.changes.markForCheck();
      }, 400);
    }
    state() {
      return this.v;
    }
  },
);

startAngular('app-root', App, [provideZonelessChangeDetection()]);
