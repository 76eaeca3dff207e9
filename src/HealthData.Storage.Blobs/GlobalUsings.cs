global using System.Globalization;
global using System.Security.Cryptography;
global using System.Text;
global using Azure;
global using Azure.Storage.Blobs;
global using Azure.Storage.Blobs.Models;
global using HealthData.Core;
