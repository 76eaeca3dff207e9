global using System.Buffers;
global using System.Buffers.Binary;
global using System.Diagnostics;
global using System.Diagnostics.CodeAnalysis;
global using Azure;
global using Azure.Core;
global using Azure.Core.Pipeline;
global using HealthData.Core;
