import { clerkInChromium } from './clerk.ts';
import { walks } from './walks.ts';

walks(clerkInChromium);
