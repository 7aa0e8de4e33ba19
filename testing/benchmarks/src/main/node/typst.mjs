// node typst.mjs FACES_FOLDER SOURCE.typ OUT.pdf: one document by Typst, tagged, as PDF/UA-1.
// Needs: npm install @myriaddreamin/typst-ts-node-compiler
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';

const [faces, source, file] = process.argv.slice(2);
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [faces] }] });
const content = readFileSync(source, 'utf8');
writeFileSync(file, compiler.pdf({ mainFileContent: content }, { pdfTags: true, pdfStandard: PdfStandard.UA_1 }));
