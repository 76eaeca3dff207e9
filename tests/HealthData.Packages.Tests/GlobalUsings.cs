global using System.IO.Compression;
global using System.Xml.Linq;
