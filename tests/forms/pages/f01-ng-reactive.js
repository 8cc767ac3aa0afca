import '@angular/compiler';
import { Component, Directive, ElementRef, inject, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, NgControl, ReactiveFormsModule } from '@angular/forms';
import { startAngular } from '../app/angular.js';

/** Shows 0123 456 789, keeps what is shown. */
const PhoneMask = Directive({ selector: '[appPhone]', host: { '(input)': 'format()' } })(
  class {
    element = inject(ElementRef).nativeElement;
    control = inject(NgControl);
    format() {
      const digits = this.element.value.replace(/\D/g, '').slice(0, 10);
      const shown = [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)].filter(Boolean).join(' ');
      if (shown !== this.element.value) this.control.control.setValue(shown);
    }
  },
);

const field = (label, key, control, extra = '') =>
  `<div class="field"><label for="${key}-${control}">${label}</label><input id="${key}-${control}" formControlName="${control}" data-truth="${key}" ${extra}></div>`;

const App = Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule, PhoneMask],
  template: `
<h1>Đề nghị cấp mới chứng thư số: Cơ quan, tổ chức</h1>
<form [formGroup]="form" (ngSubmit)="noop()">
<section formGroupName="letter"><h2>Thông tin văn bản</h2><div class="grid">
${field('Số ký hiệu *', 'no', 'no')}${field('Ngày ban hành văn bản *', 'date', 'date', 'type="date"')}
<div><label for="to">Gửi đến cơ quan *</label><select id="to" formControlName="to" data-truth="to"><option [ngValue]="null">Chọn</option>@for (o of offices; track o.code) {<option [ngValue]="o">{{ o.name }}</option>}</select></div></div></section>
<section formGroupName="org"><h2>Cơ quan, tổ chức đề nghị</h2><div class="grid">
${field('Tên cơ quan *', 'org', 'name')}${field('Tên giao dịch viết tắt', 'short', 'short')}${field('Địa chỉ trụ sở *', 'addr', 'addr')}${field('Mã số thuế *', 'tax', 'tax')}${field('Mã quan hệ ngân sách *', 'budget', 'budget')}${field('Hộp thư điện tử công vụ *', 'mail', 'mail')}${field('Số điện thoại bàn', 'tel', 'tel')}${field('Quyết định thành lập số', 'decision', 'decision')}
<div><label for="pv">Tỉnh/Thành phố *</label><select id="pv" formControlName="prov" data-truth="prov"><option value="">Chọn</option>@for (p of provinces; track p) {<option [value]="p">{{ p }}</option>}</select></div></div></section>
<section formGroupName="who"><h2>Người tiếp nhận thiết bị</h2><div class="grid">
${field('Họ và tên *', 'rname', 'name')}${field('Số CCCD *', 'rid', 'id')}${field('Ngày cấp *', 'ridon', 'on', 'type="date"')}${field('Nơi cấp *', 'ridby', 'by')}${field('Chức vụ *', 'rpos', 'pos')}${field('Số điện thoại di động *', 'rmob', 'mob', 'appPhone')}${field('Email công vụ *', 'rmail', 'mail')}${field('Địa chỉ nhận thiết bị *', 'raddr', 'addr')}</div></section>
<button type="submit" data-danger="gui">Gửi hồ sơ</button></form>`,
})(
  class {
    offices = [
      { code: 'X1', name: 'Cục Chứng thực số và Bảo mật thông tin' },
      { code: 'X2', name: 'Sở Khoa học và Công nghệ' },
    ];
    provinces = [
      'Thành phố Hà Nội',
      'Tỉnh Tây Ninh',
      'Tỉnh Đồng Tháp',
      'Tỉnh Long An',
      'Tỉnh Tiền Giang',
      'Tỉnh Vĩnh Long',
    ];
    form = new FormGroup({
      letter: this.group(['no', 'date', 'to'], 'change'),
      org: this.group(['name', 'short', 'addr', 'tax', 'budget', 'mail', 'tel', 'decision', 'prov'], 'blur'),
      who: this.group(['name', 'id', 'on', 'by', 'pos', 'mob', 'mail', 'addr'], 'change'),
    });
    group(names, updateOn) {
      return new FormGroup(
        Object.fromEntries(names.map((name) => [name, new FormControl(name === 'prov' ? '' : null)])),
        { updateOn },
      );
    }
    noop() {}
    state() {
      const { letter, org, who } = this.form.getRawValue();
      return {
        no: letter.no,
        date: letter.date,
        to: letter.to?.code,
        org: org.name,
        short: org.short,
        addr: org.addr,
        tax: org.tax,
        budget: org.budget,
        mail: org.mail,
        tel: org.tel,
        decision: org.decision,
        prov: org.prov,
        rname: who.name,
        rid: who.id,
        ridon: who.on,
        ridby: who.by,
        rpos: who.pos,
        rmob: who.mob,
        rmail: who.mail,
        raddr: who.addr,
      };
    }
  },
);

startAngular('app-root', App, [provideZonelessChangeDetection()]);
