#!/usr/bin/env python3
"""Trains, exports and checks the English language model. README.md beside this file says what it needs and what it gives.

  train.py fit    --treebank DIR --ner DIR --encoder DIR --out model.pt
  train.py export --model model.pt --encoder DIR --out DIR
  train.py check  --onnx FILE --labels english.json --encoder DIR FILE.conllu...
"""
import argparse


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)

    fit = commands.add_parser("fit", help="train; the weights are saved after each epoch")
    for name in ("treebank", "ner", "encoder", "out"):
        fit.add_argument(f"--{name}", required=True)
    fit.add_argument("--layers", default="0,1,2,3,4,5", help="layers of the encoder to start from")
    fit.add_argument("--epochs", type=int, default=9)
    fit.add_argument("--lr", type=float, default=1.5e-4, help="learning rate of the encoder")
    fit.add_argument("--words", type=int, default=1200, help="words in a batch")
    fit.add_argument("--seed", type=int, default=1)
    fit.add_argument("--threads", type=int, default=2)
    fit.add_argument("--limit", type=int, default=0, help="train on so many sentences only, for a trial")

    export = commands.add_parser("export", help="write english.onnx, english.json, vocab.txt and SHA256SUMS")
    for name in ("model", "encoder", "out"):
        export.add_argument(f"--{name}", required=True)

    check = commands.add_parser("check", help="accuracy and words/s of the exported network on one thread")
    for name in ("onnx", "labels", "encoder"):
        check.add_argument(f"--{name}", required=True)
    check.add_argument("files", nargs="+")

    args = parser.parse_args()
    if args.command == "fit":
        from fitting import fit as run
    elif args.command == "export":
        from exporting import export as run
    else:
        from checking import check as run
    run(args)


if __name__ == "__main__":
    main()
