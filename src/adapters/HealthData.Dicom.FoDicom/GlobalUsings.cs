global using System.Buffers;
global using System.Diagnostics;
global using Azure;
global using FellowOakDicom;
global using FellowOakDicom.IO.Buffer;
global using HealthData.Core;
