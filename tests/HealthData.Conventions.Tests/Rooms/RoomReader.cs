using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HealthData.Conventions.Tests.Rooms;

/// <summary>
/// Draws the arrows among the rooms of an assembly from its metadata and its portable symbols, so that neither a name
/// that two
/// types share nor a using directive misleads it. Constants and <c>nameof</c> leave no reference in an assembly.
/// </summary>
internal sealed class RoomReader
{
    private readonly MetadataReader _assembly;
    private readonly PEReader _image;
    private readonly TypeRooms _rooms;
    private readonly TypeReferences _references;
    private readonly HashSet<RoomArrow> _arrows = [];

    private RoomReader(PEReader image, MetadataReader symbols, RoomMap map)
    {
        _image = image;
        _assembly = image.GetMetadataReader();
        _rooms = new TypeRooms(_assembly, symbols, map);
        _references = new TypeReferences(_assembly);
    }

    public static IReadOnlyCollection<RoomArrow> Arrows(string assembly, RoomMap map)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(
            File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));
        return Arrows(image, symbols.GetMetadataReader(), map);
    }

    public static IReadOnlyCollection<RoomArrow> Arrows(PEReader image, MetadataReader symbols, RoomMap map)
    {
        var reader = new RoomReader(image, symbols, map);
        foreach (var handle in reader._assembly.TypeDefinitions)
        {
            reader.DrawParts(handle);
            reader.DrawShape(handle);
            foreach (var method in reader._assembly.GetTypeDefinition(handle).GetMethods())
            {
                reader.DrawMethod(handle, method);
            }
        }

        return reader._arrows;
    }

    /// <summary>The parts of a type that stands in several rooms know each other.</summary>
    private void DrawParts(TypeDefinitionHandle type)
    {
        foreach (var from in _rooms.Of(type))
        {
            Draw(from, type, type);
        }
    }

    private void DrawShape(TypeDefinitionHandle handle)
    {
        foreach (var used in _references.OfShape(handle))
        {
            foreach (var from in _rooms.Of(handle))
            {
                Draw(from, handle, used);
            }
        }
    }

    private void DrawMethod(TypeDefinitionHandle handle, MethodDefinitionHandle method)
    {
        var definition = _assembly.GetMethodDefinition(method);
        var body = definition.RelativeVirtualAddress == 0
            ? null
            : _image.GetMethodBody(definition.RelativeVirtualAddress);
        foreach (var used in _references.OfMethod(definition, body))
        {
            foreach (var from in _rooms.Of(handle, method))
            {
                Draw(from, handle, used);
            }
        }
    }

    private void Draw(string from, TypeDefinitionHandle user, TypeDefinitionHandle used)
    {
        foreach (var to in _rooms.Of(used))
        {
            if (to != from)
            {
                _arrows.Add(new RoomArrow(from, to, NameOf(user), NameOf(used)));
            }
        }
    }

    private string NameOf(TypeDefinitionHandle handle)
    {
        var outermost = _assembly.GetTypeDefinition(handle);
        while (outermost.GetDeclaringType() is { IsNil: false } outer)
        {
            outermost = _assembly.GetTypeDefinition(outer);
        }

        return _assembly.GetString(outermost.Name);
    }
}
