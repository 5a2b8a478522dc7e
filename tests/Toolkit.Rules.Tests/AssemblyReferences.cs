using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Toolkit.Rules.Tests;

/// <summary>
/// The types of an assembly that each of its types uses, read from the metadata: base types, interfaces, attributes, fields, signatures,
/// and every token in a method body. Nested types count as the type they are in.
/// </summary>
internal sealed class AssemblyReferences : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly Dictionary<TypeDefinitionHandle, HashSet<TypeDefinitionHandle>> _uses = [];

    internal AssemblyReferences(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
        foreach (var type in _metadata.TypeDefinitions)
            Collect(type, UsesOf(Outermost(type)));
    }

    /// <summary>Every use of one type by another, by full name.</summary>
    internal IEnumerable<(string User, string Used)> Uses =>
        _uses.SelectMany(entry => entry.Value.Where(used => used != entry.Key).Select(used => (NameOf(entry.Key), NameOf(used))));

    public void Dispose() => _file.Dispose();

    private void Collect(TypeDefinitionHandle handle, HashSet<TypeDefinitionHandle> uses)
    {
        var type = _metadata.GetTypeDefinition(handle);
        Add(type.BaseType);
        foreach (var implementation in type.GetInterfaceImplementations())
            Add(_metadata.GetInterfaceImplementation(implementation).Interface);
        foreach (var field in type.GetFields())
            AddAll(_metadata.GetFieldDefinition(field).DecodeSignature(Types.Instance, null));
        foreach (var method in type.GetMethods())
            CollectMethod(_metadata.GetMethodDefinition(method), Add, AddAll);
        foreach (var parameter in type.GetGenericParameters())
            foreach (var constraint in _metadata.GetGenericParameter(parameter).GetConstraints())
                Add(_metadata.GetGenericParameterConstraint(constraint).Type);

        void AddAll(ImmutableHashSet<TypeDefinitionHandle> found) => uses.UnionWith(found.Select(Outermost));
        void Add(EntityHandle entity) => AddAll(TypesOf(entity));
    }

    private void CollectMethod(MethodDefinition method, Action<EntityHandle> add, Action<ImmutableHashSet<TypeDefinitionHandle>> addAll)
    {
        var signature = method.DecodeSignature(Types.Instance, null);
        addAll(signature.ReturnType);
        foreach (var parameter in signature.ParameterTypes)
            addAll(parameter);
        if (method.RelativeVirtualAddress == 0)
            return;
        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
            foreach (var local in _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(Types.Instance, null))
                addAll(local);
        foreach (var region in body.ExceptionRegions)
            add(region.CatchType);
        foreach (var token in IntermediateLanguage.Tokens(body.GetILReader()))
            add(token);
    }

    private ImmutableHashSet<TypeDefinitionHandle> TypesOf(EntityHandle entity)
    {
        if (entity.IsNil)
            return [];
        switch (entity.Kind)
        {
            case HandleKind.TypeDefinition:
                return [(TypeDefinitionHandle)entity];
            case HandleKind.TypeSpecification:
                return _metadata.GetTypeSpecification((TypeSpecificationHandle)entity).DecodeSignature(Types.Instance, null);
            case HandleKind.MethodDefinition:
                return [_metadata.GetMethodDefinition((MethodDefinitionHandle)entity).GetDeclaringType()];
            case HandleKind.FieldDefinition:
                return [_metadata.GetFieldDefinition((FieldDefinitionHandle)entity).GetDeclaringType()];
            case HandleKind.MemberReference:
                return TypesOf(_metadata.GetMemberReference((MemberReferenceHandle)entity).Parent);
            case HandleKind.MethodSpecification:
                var method = _metadata.GetMethodSpecification((MethodSpecificationHandle)entity);
                return TypesOf(method.Method).Union(method.DecodeSignature(Types.Instance, null).SelectMany(types => types));
            default:
                return [];
        }
    }

    private HashSet<TypeDefinitionHandle> UsesOf(TypeDefinitionHandle type) =>
        _uses.TryGetValue(type, out var uses) ? uses : _uses[type] = [];

    private TypeDefinitionHandle Outermost(TypeDefinitionHandle type)
    {
        while (_metadata.GetTypeDefinition(type).GetDeclaringType() is { IsNil: false } outer)
            type = outer;
        return type;
    }

    private string NameOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        return $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}";
    }

    /// <summary>Of any signature, only the types that are defined in the assembly itself.</summary>
    private sealed class Types : ISignatureTypeProvider<ImmutableHashSet<TypeDefinitionHandle>, object?>
    {
        internal static Types Instance { get; } = new();

        public ImmutableHashSet<TypeDefinitionHandle> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [handle];

        public ImmutableHashSet<TypeDefinitionHandle> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => [];

        public ImmutableHashSet<TypeDefinitionHandle> GetTypeFromSpecification(
            MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public ImmutableHashSet<TypeDefinitionHandle> GetGenericInstantiation(
            ImmutableHashSet<TypeDefinitionHandle> genericType, ImmutableArray<ImmutableHashSet<TypeDefinitionHandle>> typeArguments) =>
            genericType.Union(typeArguments.SelectMany(types => types));

        public ImmutableHashSet<TypeDefinitionHandle> GetFunctionPointerType(MethodSignature<ImmutableHashSet<TypeDefinitionHandle>> signature) =>
            signature.ReturnType.Union(signature.ParameterTypes.SelectMany(types => types));

        public ImmutableHashSet<TypeDefinitionHandle> GetArrayType(ImmutableHashSet<TypeDefinitionHandle> elementType, ArrayShape shape) => elementType;

        public ImmutableHashSet<TypeDefinitionHandle> GetByReferenceType(ImmutableHashSet<TypeDefinitionHandle> elementType) => elementType;

        public ImmutableHashSet<TypeDefinitionHandle> GetPointerType(ImmutableHashSet<TypeDefinitionHandle> elementType) => elementType;

        public ImmutableHashSet<TypeDefinitionHandle> GetSZArrayType(ImmutableHashSet<TypeDefinitionHandle> elementType) => elementType;

        public ImmutableHashSet<TypeDefinitionHandle> GetPinnedType(ImmutableHashSet<TypeDefinitionHandle> elementType) => elementType;

        public ImmutableHashSet<TypeDefinitionHandle> GetModifiedType(
            ImmutableHashSet<TypeDefinitionHandle> modifier, ImmutableHashSet<TypeDefinitionHandle> unmodifiedType, bool isRequired) => unmodifiedType;

        public ImmutableHashSet<TypeDefinitionHandle> GetGenericMethodParameter(object? genericContext, int index) => [];

        public ImmutableHashSet<TypeDefinitionHandle> GetGenericTypeParameter(object? genericContext, int index) => [];

        public ImmutableHashSet<TypeDefinitionHandle> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];
    }
}
