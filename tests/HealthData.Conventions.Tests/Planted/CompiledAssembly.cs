using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using HealthData.Conventions.Tests.Rooms;

namespace HealthData.Conventions.Tests.Planted;

/// <summary>An assembly in memory.</summary>
/// <param name="Image">Its bytes.</param>
/// <param name="Symbols">The bytes of its portable symbols.</param>
internal sealed record CompiledAssembly(byte[] Image, byte[] Symbols)
{
    public IReadOnlyCollection<RoomArrow> Arrows(RoomMap map)
    {
        using var image = new PEReader([.. Image]);
        using var symbols = MetadataReaderProvider.FromPortablePdbImage([.. Symbols]);
        return RoomReader.Arrows(image, symbols.GetMetadataReader(), map);
    }

    public Assembly Load() => Assembly.Load(Image, Symbols);
}
