namespace HealthData.Testing;

/// <summary>Eight-bit pixels, one byte each (gray) or three (red, green, blue), row by row.</summary>
internal sealed record Picture(int Width, int Height, int Samples, byte[] Pixels);
