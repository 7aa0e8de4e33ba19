// node typst.mjs FOLDER FACES [SOURCE OUT]: tagged PDF/UA-1 files by Typst, whose compiler is installed in FOLDER.
// With a source: one file, then "CPU milliseconds, peak kilobytes" of the whole process. Without: a source and a file to
// write on each pair of input lines, and an empty line back when it is there.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { readFileSync, writeFileSync } from 'node:fs';

const [folder, faces, source, out] = process.argv.slice(2);
const { NodeCompiler, PdfStandard } = createRequire(`${folder}/`)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [faces] }] });

function compile(from, to) {
  const mainFileContent = readFileSync(from, 'utf8');
  writeFileSync(to, compiler.pdf({ mainFileContent }, { pdfTags: true, pdfStandard: PdfStandard.UA_1 }));
  // Or the next one would only be looked up.
  compiler.evictCache(0);
}

if (source) {
  compile(source, out);
  const { user, system } = process.cpuUsage();
  console.log(`${Math.round((user + system) / 1000)} ${process.resourceUsage().maxRSS}`);
} else {
  let from = '';
  for await (const line of createInterface({ input: process.stdin })) {
    if (from) {
      compile(from, line);
      console.log('');
      from = '';
    } else {
      from = line;
    }
  }
}
