/** The first, third … page of the corpus, each filled through the built extension. */
import { corpusSuite } from './corpusSuite.ts';

corpusSuite(0);
