#!/usr/bin/env python3
"""Reads the weights of an exported reader back from its 8-bit numbers, so that training can go on from them.
Usage: restore.py BASE IN.onnx OUT.pt        (needs torch, transformers, onnx)"""
import sys
import numpy as np, onnx, torch
from onnx import numpy_helper
from train import Reader

base, exported, out = sys.argv[1:4]
graph = onnx.load(exported).graph; held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
reader = Reader(base); state = reader.state_dict()


def weight(name):
    return torch.tensor((held[name + '_quantized'].astype(np.float32) - held[name + '_zero_point'].astype(np.float32)) * held[name + '_scale'])


for name, value in held.items():
    own = name.removeprefix('reader.')
    if own in state and value.dtype == np.float32: state[own] = torch.tensor(value)
    if own.endswith('_quantized') and own.removesuffix('_quantized') in state: state[own.removesuffix('_quantized')] = weight(name.removesuffix('_quantized'))
for node in graph.node:
    # "/bert/encoder/layer.0/attention/self/query/MatMul_quant" bears the weight of that layer, the other way round.
    if node.op_type == 'MatMulInteger': state[node.name.strip('/').replace('/', '.').replace('.MatMul_quant', '.weight')] = weight(node.input[1].removesuffix('_quantized')).T.contiguous()
reader.load_state_dict(state); torch.save(reader.state_dict(), out)
