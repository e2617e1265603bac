"""The attribution model: an encoder fine-tuned on PolNeAR, exported to ONNX and quantized."""
