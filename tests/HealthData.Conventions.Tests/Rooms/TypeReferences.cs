using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace HealthData.Conventions.Tests.Rooms;

/// <summary>Finds the types of an assembly that its types and methods refer to.</summary>
internal sealed class TypeReferences(MetadataReader assembly)
{
    private readonly SignatureTypes _signatures = new();

    /// <summary>Finds what a type refers to outside of its methods.</summary>
    public IEnumerable<TypeDefinitionHandle> OfShape(TypeDefinitionHandle handle)
    {
        var type = assembly.GetTypeDefinition(handle);
        return Of(type.BaseType)
            .Concat(type.GetInterfaceImplementations()
                .SelectMany(implementation => Of(assembly.GetInterfaceImplementation(implementation).Interface)))
            .Concat(type.GetFields().SelectMany(Of))
            .Concat(type.GetProperties().SelectMany(Of))
            .Concat(type.GetEvents().SelectMany(@event => Of(assembly.GetEventDefinition(@event).Type)))
            .Concat(Constraints(type.GetGenericParameters()))
            .Concat(Attributes(type.GetCustomAttributes()));
    }

    /// <summary>Finds what the signature and the body of a method refer to.</summary>
    public IEnumerable<TypeDefinitionHandle> OfMethod(MethodDefinition method, MethodBodyBlock? body) =>
        Of(method.DecodeSignature(_signatures, null))
            .Concat(Constraints(method.GetGenericParameters()))
            .Concat(Attributes(method.GetCustomAttributes()))
            .Concat(method.GetParameters()
                .SelectMany(parameter => Attributes(assembly.GetParameter(parameter).GetCustomAttributes())))
            .Concat(body is null ? [] : OfBody(body));

    private static IEnumerable<TypeDefinitionHandle> Of(
        MethodSignature<ImmutableArray<TypeDefinitionHandle>> signature) =>
        signature.ReturnType.Concat(signature.ParameterTypes.SelectMany(parameter => parameter));

    private IEnumerable<TypeDefinitionHandle> OfBody(MethodBodyBlock body)
    {
        var locals = body.LocalSignature.IsNil
            ? []
            : assembly.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_signatures, null);
        return locals.SelectMany(local => local)
            .Concat(body.ExceptionRegions.SelectMany(region => Of(region.CatchType)))
            .Concat(Instructions.Tokens(body.GetILBytes()!).SelectMany(Of));
    }

    private IEnumerable<TypeDefinitionHandle> Of(EntityHandle handle) => handle.IsNil ? [] : handle.Kind switch
    {
        HandleKind.TypeDefinition => [(TypeDefinitionHandle)handle],
        HandleKind.TypeSpecification => assembly.GetTypeSpecification((TypeSpecificationHandle)handle)
            .DecodeSignature(_signatures, null),
        HandleKind.MethodDefinition =>
            [assembly.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()],
        HandleKind.FieldDefinition => [assembly.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()],
        HandleKind.MemberReference => OfMember(assembly.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.MethodSpecification =>
            OfInstance(assembly.GetMethodSpecification((MethodSpecificationHandle)handle)),
        _ => [],
    };

    private IEnumerable<TypeDefinitionHandle> Of(FieldDefinitionHandle handle)
    {
        var field = assembly.GetFieldDefinition(handle);
        return field.DecodeSignature(_signatures, null).Concat(Attributes(field.GetCustomAttributes()));
    }

    private IEnumerable<TypeDefinitionHandle> Of(PropertyDefinitionHandle handle)
    {
        var property = assembly.GetPropertyDefinition(handle);
        return Of(property.DecodeSignature(_signatures, null)).Concat(Attributes(property.GetCustomAttributes()));
    }

    /// <summary>A member of a constructed generic type, or of a type of another assembly.</summary>
    private IEnumerable<TypeDefinitionHandle> OfMember(MemberReference member) => Of(member.Parent)
        .Concat(member.GetKind() == MemberReferenceKind.Method
            ? Of(member.DecodeMethodSignature(_signatures, null))
            : member.DecodeFieldSignature(_signatures, null));

    private IEnumerable<TypeDefinitionHandle> OfInstance(MethodSpecification method) =>
        Of(method.Method).Concat(method.DecodeSignature(_signatures, null).SelectMany(argument => argument));

    private IEnumerable<TypeDefinitionHandle> Constraints(GenericParameterHandleCollection parameters) =>
        from parameter in parameters
        from constraint in assembly.GetGenericParameter(parameter).GetConstraints()
        from type in Of(assembly.GetGenericParameterConstraint(constraint).Type)
        select type;

    private IEnumerable<TypeDefinitionHandle> Attributes(CustomAttributeHandleCollection attributes) =>
        attributes.SelectMany(attribute => Of(assembly.GetCustomAttribute(attribute).Constructor));
}
